"""You count a pair with equal rewards as right. The comparison is strict: r_w > r_l.
你把奖励相等的一对算作正确。比较是严格的：r_w > r_l。
"""

import numpy as np


def simpo_loss(chosen, rejected, beta, gamma):
    chosen_rewards = np.array([beta * np.mean(logp) for logp in chosen])
    rejected_rewards = np.array([beta * np.mean(logp) for logp in rejected])
    margins = chosen_rewards - rejected_rewards
    loss = np.mean(np.logaddexp(0.0, gamma - margins))
    return loss, chosen_rewards, rejected_rewards, np.mean(margins >= 0)


if __name__ == "__main__":
    chosen, rejected = eval(input()), eval(input())
    loss, chosen_rewards, rejected_rewards, accuracy = simpo_loss(chosen, rejected, float(input()), float(input()))
    rewards = np.round(chosen_rewards, 4).tolist(), np.round(rejected_rewards, 4).tolist()
    print((round(float(loss), 4), *rewards, round(float(accuracy), 4)))
