import math

p, q = eval(input()), eval(input())
surprise = [-math.log(b) if b else math.inf for b in q]
print(sum(a * s for a, s in zip(p, surprise) if a) + sum(a * math.log(a) for a in p if a))
