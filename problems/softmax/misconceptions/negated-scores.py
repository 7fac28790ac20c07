"""You exponentiate -s, so the smallest score gets the largest probability. Use exp(s): a higher score means a more likely class.
你取的是 exp(-s)，于是分数最小的类别概率最大。应使用 exp(s)：分数越高，类别越可能。
"""

import math

exponentials = [math.exp(-score) for score in eval(input())]
print([round(exponential / sum(exponentials), 4) for exponential in exponentials])
