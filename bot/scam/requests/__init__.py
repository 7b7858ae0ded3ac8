"""Who asks whom to get, pay with or hand over which card or code."""
