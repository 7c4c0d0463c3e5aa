"""The page of key figures: what is asked of the hub, how it is said, and the charts.

`report_desk` asks and keeps the answers, `report_words` says them, the rest shows them. Charts are the only
ones that know pyqtgraph; the page is imported when it is first turned to, so a dashboard starts without it.
"""
