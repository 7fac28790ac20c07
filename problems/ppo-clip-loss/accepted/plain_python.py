import math

new_logp = eval(input())
old_logp = eval(input())
advantages = eval(input())
clip = float(input())
total, outside = 0.0, 0
for new, old, advantage in zip(new_logp, old_logp, advantages):
    ratio = math.exp(new - old)
    clipped = min(max(ratio, 1 - clip), 1 + clip)
    total += min(ratio * advantage, clipped * advantage)
    outside += abs(ratio - 1) > clip
print((round(-total / len(advantages), 4), round(outside / len(advantages), 4)))
