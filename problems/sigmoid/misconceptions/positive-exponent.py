"""You raise e to +z, so the result falls as z grows: that is sigmoid(-z). The exponent is -z: 1 / (1 + exp(-z)).
你用的指数是 +z，结果随 z 增大而减小，得到的是 sigmoid(-z)。指数应为 -z：1 / (1 + exp(-z))。
"""

import math

z = float(input())
print(f"{1 / (1 + math.exp(z)):.4f}")
