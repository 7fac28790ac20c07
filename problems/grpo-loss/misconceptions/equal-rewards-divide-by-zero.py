"""You divide by a standard deviation of 0 when all rewards are equal. No answer is better than another then: set the advantages to 0.
奖励全部相等时你除以了 0。此时没有哪个回答更好：应令优势全为 0。
"""

import numpy as np

rewards = np.array(eval(input()), dtype=float)
new_logp, old_logp, ref_logp = eval(input()), eval(input()), eval(input())
clip, beta = float(input()), float(input())
std = rewards.std()
advantages = (rewards - rewards.mean()) / std
objective = []
for A, new, old, ref in zip(advantages, new_logp, old_logp, ref_logp):
    new, old, ref = np.array(new), np.array(old), np.array(ref)
    ratio = np.exp(new - old)
    surrogate = np.minimum(ratio * A, np.clip(ratio, 1 - clip, 1 + clip) * A)
    kl = np.exp(ref - new) - (ref - new) - 1
    objective.append(np.mean(surrogate - beta * kl))
loss = -np.mean(objective)
print((advantages.round(4).tolist(), round(float(loss), 4)))
