"""You take the absolute value of every term. Single terms may be negative; only their sum is never below 0.
你对每一项取了绝对值。单独一项可以为负，只有总和不会小于 0。
"""

import math

p, q = eval(input()), eval(input())
terms = [0.0 if a == 0 else math.inf if b == 0 else abs(a * math.log(a / b)) for a, b in zip(p, q)]
print(round(sum(terms), 4))
