"""A small central portal: takes events of many sites, keeps each once, and shows what it has.

access     the token that a hub must bring
database   SQLite in the data folder, or PostgreSQL by its address
tables     events for ever, and what is counted from them
intake     what is a CloudEvent
records    one batch, one transaction; what the page asks
tracking   one ticket, as who holds it may see it
page       the first page; ticket_page a ticket's; words and template are what they are made of
app        the routes
"""
