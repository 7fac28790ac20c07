import math


def softmax(scores):
    exponentials = [math.exp(score) for score in scores]
    total = sum(exponentials)
    return [round(exponential / total, 4) for exponential in exponentials]


if __name__ == "__main__":
    print(softmax(eval(input())))
