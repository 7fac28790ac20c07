import math


def sigma(m):
    return 1 / (1 + math.exp(-m)) if m > 0 else math.exp(m) / (1 + math.exp(m))


policy, ref, good, kl_policy, kl_ref = (eval(input()) for _ in range(5))
beta, up, down = (float(input()) for _ in range(3))
z0 = max(sum(kl_policy) - sum(kl_ref), 0) / len(kl_ref)
rewards = [beta * (p - q) for p, q in zip(policy, ref)]
loss = 0.0
for r, y in zip(rewards, good):
    loss += up * (1 - sigma(r - beta * z0)) if y else down * (1 - sigma(beta * z0 - r))
print((z0, rewards, loss / len(good)))
