import numpy as np


def train_neuron(features, labels, initial_weights, initial_bias, learning_rate, epochs):
    """Full-batch gradient descent of a sigmoid neuron on the mean squared error.

    features: (N, D), labels: (N,), initial_weights: (D,), initial_bias: scalar.
    Returns weights (D,), bias and the mse of each epoch before its update, (epochs,).
    """
    weights, bias = initial_weights, initial_bias
    mse_values = []
    for _ in range(epochs):
        probabilities = 1 / (1 + np.exp(-(features @ weights + bias)))
        errors = probabilities - labels
        mse_values.append(np.mean(errors**2))
        delta = 2 / len(labels) * errors * probabilities * (1 - probabilities)
        weights = weights - learning_rate * features.T @ delta
        bias = bias - learning_rate * delta.sum()
    return weights, bias, mse_values


if __name__ == "__main__":
    features = np.array(eval(input()), dtype=float)
    labels = np.array(eval(input()), dtype=float)
    initial_weights = np.array(eval(input()), dtype=float)
    weights, bias, mse_values = train_neuron(
        features, labels, initial_weights, float(input()), float(input()), int(input())
    )
    print(([round(w, 4) for w in weights.tolist()], round(float(bias), 4), [round(float(mse), 4) for mse in mse_values]))
