"""You raise 2 to the scores. The base of softmax is e: use exp(s), not 2**s, or the distribution comes out too flat.
你用的是 2 的幂。softmax 的底数是 e：应使用 exp(s) 而不是 2**s，否则分布会偏平。
"""

scores = eval(input())
powers = [2**score for score in scores]
print([round(power / sum(powers), 4) for power in powers])
