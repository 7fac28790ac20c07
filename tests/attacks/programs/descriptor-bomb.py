"""Opens as many descriptors as it can."""
import os

made = 0
try:
    while made < 8000:
        os.dup(1)
        made += 1
except OSError:
    pass
print("ESCAPED: opened" if made >= 8000 else "held: opened", made)
