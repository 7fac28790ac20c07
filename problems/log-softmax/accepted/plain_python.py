import math


def log_softmax(scores):
    maximum = max(scores)
    log_total = math.log(sum(math.exp(score - maximum) for score in scores))
    return [round(score - maximum - log_total, 4) for score in scores]


if __name__ == "__main__":
    print(log_softmax(eval(input())))
