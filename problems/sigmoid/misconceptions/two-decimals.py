"""You round to 2 decimals. The answer is asked with 4: format it with .4f, and round only what is printed.
你只保留了 2 位小数。题目要求 4 位：用 .4f 格式打印，并且只在打印时取整。
"""

import math

print(round(1 / (1 + math.exp(-float(input()))), 2))
