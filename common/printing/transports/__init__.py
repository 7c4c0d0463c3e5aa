"""Ways to a printer, one module each; `address.open_transport` chooses by the printer's URL."""
