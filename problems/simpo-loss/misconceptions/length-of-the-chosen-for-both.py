"""You divide both answers by the length of the chosen one. Each answer is divided by its own length.
你用被偏好回答的长度去除两个回答。每个回答应除以自己的长度。
"""

import numpy as np


def simpo_loss(chosen, rejected, beta, gamma):
    chosen_rewards = np.array([beta * np.mean(logp) for logp in chosen])
    rejected_rewards = np.array([beta * np.sum(logp) / len(other) for logp, other in zip(rejected, chosen)])
    margins = chosen_rewards - rejected_rewards
    loss = np.mean(np.logaddexp(0.0, gamma - margins))
    return loss, chosen_rewards, rejected_rewards, np.mean(margins > 0)


if __name__ == "__main__":
    chosen, rejected = eval(input()), eval(input())
    loss, chosen_rewards, rejected_rewards, accuracy = simpo_loss(chosen, rejected, float(input()), float(input()))
    rewards = np.round(chosen_rewards, 4).tolist(), np.round(rejected_rewards, 4).tolist()
    print((round(float(loss), 4), *rewards, round(float(accuracy), 4)))
