"""You compare with the margin in the accuracy. It counts the pairs with r_w > r_l; the margin belongs to the loss.
你在准确率里也用了间隔。准确率只数 r_w > r_l 的对，间隔只属于损失。
"""

import numpy as np


def simpo_loss(chosen, rejected, beta, gamma):
    chosen_rewards = np.array([beta * np.mean(logp) for logp in chosen])
    rejected_rewards = np.array([beta * np.mean(logp) for logp in rejected])
    margins = chosen_rewards - rejected_rewards
    loss = np.mean(np.logaddexp(0.0, gamma - margins))
    return loss, chosen_rewards, rejected_rewards, np.mean(margins > gamma)


if __name__ == "__main__":
    chosen, rejected = eval(input()), eval(input())
    loss, chosen_rewards, rejected_rewards, accuracy = simpo_loss(chosen, rejected, float(input()), float(input()))
    rewards = np.round(chosen_rewards, 4).tolist(), np.round(rejected_rewards, 4).tolist()
    print((round(float(loss), 4), *rewards, round(float(accuracy), 4)))
