"""The live board: how every booth, counter and number stands, what needs a look, and what can be done."""
