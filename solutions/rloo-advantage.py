import numpy as np


def rloo_advantage(scores, logp, ref_logp, beta):
    """Leave-one-out baselines and advantages, both (P, k), and the REINFORCE loss.

    scores, logp, ref_logp: (P, k), k answers to each of P prompts.
    """
    rewards = scores - beta * (logp - ref_logp)
    others = rewards.sum(axis=1, keepdims=True) - rewards
    baselines = others / (rewards.shape[1] - 1)
    advantages = rewards - baselines
    return baselines, advantages, -np.mean(advantages * logp)


if __name__ == "__main__":
    scores, logp, ref_logp = (np.array(eval(input()), dtype=float) for _ in range(3))
    baselines, advantages, loss = rloo_advantage(scores, logp, ref_logp, float(input()))
    print((np.round(baselines, 4).tolist(), np.round(advantages, 4).tolist(), round(float(loss), 4)))
