"""You use sigma as if it were the variance. The input gives standard deviations: square them in the second term, and take ln(sigma_q / sigma_p) without a half.
你把 sigma 当成了方差。输入给的是标准差：第二项中要平方，对数项 ln(sigma_q / sigma_p) 不带 1/2。
"""

import math

mu_p, var_p, mu_q, var_q = map(float, input().split())
print(0.5 * math.log(var_q / var_p) + (var_p + (mu_p - mu_q) ** 2) / (2 * var_q) - 0.5)
