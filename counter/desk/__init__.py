"""The officer's desk: one large key whose word follows the state, everything by keyboard."""
