"""Attacks nothing: what is seen of it would be seen of any solution."""
print("held: nothing tried")
