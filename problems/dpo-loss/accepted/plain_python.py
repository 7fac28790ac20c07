import math

policy_chosen = eval(input())
policy_rejected = eval(input())
ref_chosen = eval(input())
ref_rejected = eval(input())
beta = float(input())
n = len(policy_chosen)
loss = 0.0
for a, b, c, d in zip(policy_chosen, policy_rejected, ref_chosen, ref_rejected):
    logit = beta * ((a - b) - (c - d))
    loss -= math.log(1 / (1 + math.exp(-logit)))
chosen = beta * sum(a - c for a, c in zip(policy_chosen, ref_chosen)) / n
rejected = beta * sum(b - d for b, d in zip(policy_rejected, ref_rejected)) / n
print((round(loss / n, 4), round(chosen, 4), round(rejected, 4)))
