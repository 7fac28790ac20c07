"""You average over all tokens of the group, so long answers weigh more. Average within each answer first, then over the answers.
你对全组所有 token 一起取了平均，长回答权重偏大。应先在每个回答内取平均，再对回答取平均。
"""

import numpy as np

rewards = np.array(eval(input()), dtype=float)
new_logp, old_logp, ref_logp = eval(input()), eval(input()), eval(input())
clip, beta = float(input()), float(input())
std = rewards.std()
advantages = (rewards - rewards.mean()) / std if rewards.max() > rewards.min() else np.zeros(len(rewards))
objective = []
for A, new, old, ref in zip(advantages, new_logp, old_logp, ref_logp):
    new, old, ref = np.array(new), np.array(old), np.array(ref)
    ratio = np.exp(new - old)
    surrogate = np.minimum(ratio * A, np.clip(ratio, 1 - clip, 1 + clip) * A)
    kl = np.exp(ref - new) - (ref - new) - 1
    objective.extend(surrogate - beta * kl)
loss = -np.mean(objective)
print((advantages.round(4).tolist(), round(float(loss), 4)))
