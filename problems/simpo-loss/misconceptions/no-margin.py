"""You leave the margin out of the loss. Subtract gamma from the difference of the rewards before the sigmoid.
损失里没有间隔。应先从奖励之差中减去 gamma，再取 sigmoid。
"""

import numpy as np


def simpo_loss(chosen, rejected, beta, gamma):
    chosen_rewards = np.array([beta * np.mean(logp) for logp in chosen])
    rejected_rewards = np.array([beta * np.mean(logp) for logp in rejected])
    margins = chosen_rewards - rejected_rewards
    loss = np.mean(np.logaddexp(0.0, -margins))
    return loss, chosen_rewards, rejected_rewards, np.mean(margins > 0)


if __name__ == "__main__":
    chosen, rejected = eval(input()), eval(input())
    loss, chosen_rewards, rejected_rewards, accuracy = simpo_loss(chosen, rejected, float(input()), float(input()))
    rewards = np.round(chosen_rewards, 4).tolist(), np.round(rejected_rewards, 4).tolist()
    print((round(float(loss), 4), *rewards, round(float(accuracy), 4)))
