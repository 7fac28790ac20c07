"""You use the sum of the log-probabilities. Divide it by the number of tokens of the answer, or long answers lose for their length.
你用的是对数概率之和。应除以该回答的 token 数，否则长回答会因长度吃亏。
"""

import numpy as np


def simpo_loss(chosen, rejected, beta, gamma):
    chosen_rewards = np.array([beta * np.sum(logp) for logp in chosen])
    rejected_rewards = np.array([beta * np.sum(logp) for logp in rejected])
    margins = chosen_rewards - rejected_rewards
    loss = np.mean(np.logaddexp(0.0, gamma - margins))
    return loss, chosen_rewards, rejected_rewards, np.mean(margins > 0)


if __name__ == "__main__":
    chosen, rejected = eval(input()), eval(input())
    loss, chosen_rewards, rejected_rewards, accuracy = simpo_loss(chosen, rejected, float(input()), float(input()))
    rewards = np.round(chosen_rewards, 4).tolist(), np.round(rejected_rewards, 4).tolist()
    print((round(float(loss), 4), *rewards, round(float(accuracy), 4)))
