import numpy as np


def single_neuron(features, labels, weights, bias):
    """Sigmoid neuron and its mean squared error.

    features: (N, D), labels: (N,), weights: (D,), bias: scalar. Returns probabilities (N,) and the mse, a scalar.
    """
    z = features @ weights + bias
    decay = np.exp(-np.abs(z))
    probabilities = np.where(z >= 0, 1.0, decay) / (1 + decay)
    return probabilities, np.mean((probabilities - labels) ** 2)


if __name__ == "__main__":
    features = np.array(eval(input()), dtype=float)
    labels = np.array(eval(input()), dtype=float)
    weights = np.array(eval(input()), dtype=float)
    probabilities, mse = single_neuron(features, labels, weights, float(input()))
    print(([round(p, 4) for p in probabilities.tolist()], round(float(mse), 4)))
