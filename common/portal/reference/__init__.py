"""A small central portal: takes events of many sites, keeps each once, and shows what it has on one page.

access     the token that a hub must bring
database   SQLite in the data folder, or PostgreSQL by its address
tables     events for ever, and what is counted from them
intake     what is a CloudEvent
records    one batch, one transaction; what the page asks
page       the page, in words of `words.*.toml`
app        the routes
"""
