"""The way to the central portal: what leaves the building, and how it gets there exactly once.

payloads    what leaves, field by field; nothing else decides that
batch       events packed for one request, and halved when the portal cannot take them
transport   one HTTPS request with every limit set
receipt     what the portal's answer means
work        what was read and is not settled yet
suspects    events on which the portal seems to break
ledger      how far the portal has acknowledged, what it refused for good (tables of the store)
pace        when to wait, and how long
health      what the uploader tells about itself
uploader    reads the log by its cursor, sends, settles; one thread, stages that resume
reference/  a small real portal for tests, the demo and a regency that has none yet
"""
