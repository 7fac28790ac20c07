import math


def train_neuron(features, labels, weights, bias, learning_rate, epochs):
    n = len(labels)
    history = []
    for _ in range(epochs):
        weight_gradients, bias_gradient, mse = [0.0] * len(weights), 0.0, 0.0
        for x, y in zip(features, labels):
            p = 1 / (1 + math.exp(-sum(w * f for w, f in zip(weights, x)) - bias))
            mse += (p - y) ** 2 / n
            delta = 2 * (p - y) * p * (1 - p) / n
            bias_gradient += delta
            for d, f in enumerate(x):
                weight_gradients[d] += delta * f
        history.append(mse)
        weights = [w - learning_rate * g for w, g in zip(weights, weight_gradients)]
        bias -= learning_rate * bias_gradient
    return weights, bias, history


if __name__ == "__main__":
    print(
        train_neuron(
            eval(input()), eval(input()), eval(input()), float(input()), float(input()), int(input())
        )
    )
