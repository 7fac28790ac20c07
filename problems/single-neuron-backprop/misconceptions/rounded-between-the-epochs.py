"""You round the parameters after every step. With a small rate a step is less than half a unit of the 4th decimal, so nothing moves. Round only what is printed.
你在每一步之后都对参数取舍。学习率小时，一步还不到第 4 位小数的一半，参数就不会动。只对打印的数取舍。
"""

import numpy as np


def train_neuron(features, labels, initial_weights, initial_bias, learning_rate, epochs):
    weights, bias = initial_weights, initial_bias
    mse_values = []
    for _ in range(epochs):
        probabilities = 1 / (1 + np.exp(-(features @ weights + bias)))
        errors = probabilities - labels
        mse_values.append(np.mean(errors**2))
        delta = 2 / len(labels) * errors * probabilities * (1 - probabilities)
        weights = (weights - learning_rate * features.T @ delta).round(4)
        bias = round(bias - learning_rate * delta.sum(), 4)
    return weights, bias, mse_values


if __name__ == "__main__":
    features = np.array(eval(input()), dtype=float)
    labels = np.array(eval(input()), dtype=float)
    initial_weights = np.array(eval(input()), dtype=float)
    weights, bias, mse_values = train_neuron(
        features, labels, initial_weights, float(input()), float(input()), int(input())
    )
    print(([round(w, 4) for w in weights.tolist()], round(float(bias), 4), [round(float(mse), 4) for mse in mse_values]))
