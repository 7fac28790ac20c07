"""You divide by the number of outcomes. The sum is an average already, weighted by p_i: leave the division out.
你除以了结果的个数。求和已经是按 p_i 加权的平均：不要再除。
"""

import math

p, base = eval(input()), float(input())
print(round(-sum(x * math.log(x) / math.log(base) for x in p if x > 0) / len(p), 4))
