import math


def reward_model_loss(chosen, rejected):
    total = 0.0
    right = 0
    for c, r in zip(chosen, rejected):
        total -= math.log(1 / (1 + math.exp(r - c)))
        right += c > r
    return round(total / len(chosen), 4), round(right / len(chosen), 4)


if __name__ == "__main__":
    print(reward_model_loss(eval(input()), eval(input())))
