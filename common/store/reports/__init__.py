"""Key figures from the store. A report is a function of the books of its days (`book`), one after another."""
