"""You use the natural logarithm whatever the base. Divide by ln(base): log_b x = ln x / ln b.
你忽略了底数，一律用自然对数。应除以 ln(base)：log_b x = ln x / ln b。
"""

import math

p, base = eval(input()), float(input())
print(round(-sum(x * math.log(x) for x in p if x > 0), 4))
