"""The inputs of a form: one for each kind of field. They show and tell what was typed, no more."""
