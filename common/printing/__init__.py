"""The paper ticket: layout, image or ESC/POS bytes, the way to the printer, and what the printer says."""
