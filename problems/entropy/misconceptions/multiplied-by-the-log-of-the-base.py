"""You change the base the wrong way round. Divide by ln(base) instead of multiplying: a larger base gives a smaller number.
换底公式用反了。应除以 ln(base) 而不是乘：底数越大，结果越小。
"""

import math

p, base = eval(input()), float(input())
print(round(-sum(x * math.log(x) for x in p if x > 0) * math.log(base), 4))
