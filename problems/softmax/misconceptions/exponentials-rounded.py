"""You round the exponentials before you divide. For low scores they are small numbers, and 4 decimals keep only one or two of their digits: round only the quotients.
你在相除之前就对指数取舍了。分数很低时指数很小，4 位小数只剩一两位有效数字：只对最后的商取舍。
"""

import math

exponentials = [round(math.exp(score), 4) for score in eval(input())]
print([round(value / sum(exponentials), 4) for value in exponentials])
