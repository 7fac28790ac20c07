import math


def single_neuron_model(features, labels, weights, bias):
    probabilities = []
    for feature_vector in features:
        z = sum(weight * feature for weight, feature in zip(weights, feature_vector)) + bias
        prob = 1 / (1 + math.exp(-z))
        probabilities.append(round(prob, 4))
    mse = sum((prob - label) ** 2 for prob, label in zip(probabilities, labels)) / len(labels)
    return probabilities, round(mse, 4)


if __name__ == "__main__":
    features = eval(input())
    labels = eval(input())
    weights = eval(input())
    bias = float(input())
    print(single_neuron_model(features, labels, weights, bias))
