"""Oracles of the foundations: torch's functions and distributions, autograd for the gradients."""

import math

from oracle import oracle, tensors, torch, variables


@oracle("sigmoid")
def sigmoid(z):
    return torch.sigmoid(torch.tensor(z))


@oracle("softmax")
def softmax(scores):
    return torch.softmax(*tensors(scores), dim=0)


@oracle("log-softmax")
def log_softmax(scores):
    return torch.log_softmax(*tensors(scores), dim=0)


@oracle("softmax-stable")
def softmax_stable(X, temperature):
    return torch.softmax(torch.tensor(X) / temperature, dim=1)


@oracle("single-neuron")
def single_neuron(features, labels, weights, bias):
    x, y, w = tensors(features, labels, weights)
    p = torch.sigmoid(torch.nn.functional.linear(x, w[None, :], torch.tensor([bias])))[:, 0]
    return p, torch.nn.functional.mse_loss(p, y)


@oracle("single-neuron-backprop")
def single_neuron_backprop(features, labels, initial_weights, initial_bias, learning_rate, epochs):
    x, y = tensors(features, labels)
    w, b = variables(initial_weights, initial_bias)
    optimizer = torch.optim.SGD([w, b], lr=learning_rate)
    losses = []
    for _ in range(epochs):
        optimizer.zero_grad()
        loss = torch.nn.functional.mse_loss(torch.sigmoid(x @ w + b), y)
        loss.backward()
        losses.append(loss.item())
        optimizer.step()
    return w, b, losses


@oracle("mlp-backprop")
def mlp_backprop(X, y, W1, b1, W2, b2):
    parameters = variables(W1, b1, W2, b2)
    w1, c1, w2, c2 = parameters
    logits = torch.relu(torch.tensor(X, dtype=torch.float64) @ w1 + c1) @ w2 + c2
    loss = torch.nn.functional.cross_entropy(logits, torch.tensor(y))
    return (loss, *torch.autograd.grad(loss, parameters))


@oracle("entropy")
def entropy(p, base):
    return torch.distributions.Categorical(probs=torch.tensor(p)).entropy() / math.log(base)


@oracle("kl-divergence")
def kl_divergence(p, q):
    categorical = torch.distributions.Categorical
    p, q = tensors(p, q)
    return torch.distributions.kl_divergence(categorical(probs=p), categorical(probs=q))


@oracle("cross-entropy")
def cross_entropy(p, q):
    p, q = tensors(p, q)
    h = torch.special.entr(p).sum()
    return h, torch.nn.functional.kl_div(q.log(), p, reduction="sum"), -(p * q.log()).sum()


@oracle("kl-divergence-normal")
def kl_divergence_normal(values):
    normal = torch.distributions.Normal
    mu_p, sigma_p, mu_q, sigma_q = tensors(*values)
    return torch.distributions.kl_divergence(normal(mu_p, sigma_p), normal(mu_q, sigma_q))


@oracle("cross-entropy-loss")
def cross_entropy_loss(logits, targets):
    return torch.nn.functional.cross_entropy(torch.tensor(logits, dtype=torch.float64), torch.tensor(targets))


@oracle("linear-backward")
def linear_backward(x, W, b, dy):
    x, W, b = parameters = variables(x, W, b)
    y = torch.nn.functional.linear(x, W, b)
    return (y, *torch.autograd.grad(y, parameters, *tensors(dy)))


@oracle("softmax-backward")
def softmax_backward(z, dp):
    (z,) = variables(z)
    p = torch.softmax(z, dim=1)
    return (p, *torch.autograd.grad(p, z, *tensors(dp)))


@oracle("gelu")
def gelu(x, dy, kind):
    (x,) = variables(x)
    functional = torch.nn.functional
    if kind == "silu":
        y = functional.silu(x)
    else:
        y = functional.gelu(x, approximate="none" if kind == "erf" else "tanh")
    return (y, *torch.autograd.grad(y, x, *tensors(dy)))


@oracle("knn-classify")
def knn_classify(X_train, y_train, X_test, k):
    distances = torch.cdist(*tensors(X_test, X_train), compute_mode="donot_use_mm_for_euclid_dist")
    neighbours = distances.sort(dim=1, stable=True).indices[:, :k]
    # torch.mode gives the smallest of the most frequent values.
    return torch.tensor(y_train)[neighbours].mode(dim=1).values, neighbours


@oracle("k-means")
def k_means(points, centroids, iterations):
    points, centroids = tensors(points, centroids)
    for _ in range(iterations):
        members = torch.nn.functional.one_hot(torch.cdist(points, centroids).argmin(1), len(centroids)).double()
        counts = members.sum(0)
        means = torch.einsum("nk,nd->kd", members, points) / counts.clamp(min=1)[:, None]
        centroids = torch.where(counts[:, None] > 0, means, centroids)
    distances, labels = torch.cdist(points, centroids).min(1)
    return centroids, labels, distances.square().sum()


@oracle("bce-with-logits")
def bce_with_logits(logits, targets, pos_weight):
    (logits,) = variables(logits)
    targets, weight = tensors(targets, pos_weight)
    loss = torch.nn.functional.binary_cross_entropy_with_logits(logits, targets, pos_weight=weight)
    return (loss, *torch.autograd.grad(loss, logits))


@oracle("focal-loss")
def focal_loss(logits, targets, alpha, gamma):
    """The cross-entropy times its factor, as torchvision computes it."""
    logits, targets = tensors(logits, targets)
    cross_entropy = torch.nn.functional.binary_cross_entropy_with_logits(logits, targets, reduction="none")
    weight = torch.where(targets == 1, alpha, 1 - alpha)
    losses = weight * (-torch.expm1(-cross_entropy)) ** gamma * cross_entropy
    return losses, losses.mean()


@oracle("label-smoothing-loss")
def label_smoothing_loss(logits, targets, epsilon):
    (logits,) = variables(logits)
    loss = torch.nn.functional.cross_entropy(logits, torch.tensor(targets), label_smoothing=epsilon)
    return (loss, *torch.autograd.grad(loss, logits))


@oracle("linear-regression")
def linear_regression(X, y, lam, learning_rate, steps):
    """The exact part as least squares with one more row per weight; the descent by autograd."""
    X, y = tensors(X, y)
    d = X.shape[1]
    rows = torch.cat((torch.nn.functional.pad(X, (0, 1), value=1.0), math.sqrt(lam) * torch.eye(d, d + 1)))
    exact = torch.linalg.pinv(rows) @ torch.nn.functional.pad(y, (0, d))
    w, b = variables([0.0] * d, 0.0)
    optimizer = torch.optim.SGD([w, b], lr=learning_rate)
    for _ in range(steps):
        optimizer.zero_grad()
        (((X @ w + b - y).square().sum() + lam * w.square().sum()) / len(y)).backward()
        optimizer.step()
    return exact[:d], exact[d], w, b


@oracle("logistic-regression")
def logistic_regression(X, y, learning_rate, epochs):
    X, y = tensors(X, y)
    w, b = variables([0.0] * X.shape[1], 0.0)
    optimizer = torch.optim.SGD([w, b], lr=learning_rate)
    losses = []
    for _ in range(epochs):
        optimizer.zero_grad()
        loss = torch.nn.functional.binary_cross_entropy_with_logits(X @ w + b, y)
        losses.append(loss.item())
        loss.backward()
        optimizer.step()
    return w, b, losses


@oracle("weight-initialization")
def weight_initialization(shape, draws, a, mode):
    """torch's own fans and gain; its uniform law reads the draws instead of a generator."""
    init = torch.nn.init
    weight = torch.tensor(draws).reshape(shape)
    fan_in, fan_out = init._calculate_fan_in_and_fan_out(weight)
    xavier = (2 / (fan_in + fan_out)) ** 0.5
    kaiming = init.calculate_gain("leaky_relu", a) / init._calculate_correct_fan(weight, mode) ** 0.5
    bounds = [3**0.5 * std for std in (xavier, kaiming)]
    return [fan_in, fan_out], [bounds[0], xavier], [bounds[1], kaiming], torch.lerp(torch.tensor(-bounds[1]), torch.tensor(bounds[1]), weight)
