"""You sum the losses of the pairs. Average them over the N pairs.
你对各对的损失求了和。应对 N 对取平均。
"""

import numpy as np


def simpo_loss(chosen, rejected, beta, gamma):
    chosen_rewards = np.array([beta * np.mean(logp) for logp in chosen])
    rejected_rewards = np.array([beta * np.mean(logp) for logp in rejected])
    margins = chosen_rewards - rejected_rewards
    loss = np.sum(np.logaddexp(0.0, gamma - margins))
    return loss, chosen_rewards, rejected_rewards, np.mean(margins > 0)


if __name__ == "__main__":
    chosen, rejected = eval(input()), eval(input())
    loss, chosen_rewards, rejected_rewards, accuracy = simpo_loss(chosen, rejected, float(input()), float(input()))
    rewards = np.round(chosen_rewards, 4).tolist(), np.round(rejected_rewards, 4).tolist()
    print((round(float(loss), 4), *rewards, round(float(accuracy), 4)))
