"""The touch kiosk: a citizen takes a ticket, and a paper comes out."""
