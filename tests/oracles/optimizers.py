"""Oracles of the optimizers: torch.optim on the quadratic objective, gradients by autograd."""

from oracle import oracle, tensors, torch, variables


def descend(make_optimizer, A, b, x0, num_iterations):
    """The point after some steps on 1/2 x^T A x - b^T x, and the optimizer."""
    A, b = tensors(A, b)
    (x,) = variables([float(value) for value in x0])
    optimizer = make_optimizer([x])
    for _ in range(num_iterations):
        optimizer.zero_grad()
        (0.5 * x @ A @ x - b @ x).backward()
        optimizer.step()
    return x.detach(), optimizer


@oracle("gradient-descent")
def gradient_descent(A, b, x0, learning_rate, num_iterations):
    return descend(lambda p: torch.optim.SGD(p, lr=learning_rate), A, b, x0, num_iterations)[0]


@oracle("momentum")
def momentum(A, b, x0, learning_rate, beta, num_iterations):
    return descend(lambda p: torch.optim.SGD(p, lr=learning_rate, momentum=beta), A, b, x0, num_iterations)[0]


@oracle("nesterov")
def nesterov(A, b, x0, learning_rate, beta, num_iterations):
    if beta == 0:
        return gradient_descent(A, b, x0, learning_rate, num_iterations)
    # torch's parameters are the look-ahead points: x is one step of momentum behind them.
    point, optimizer = descend(
        lambda p: torch.optim.SGD(p, lr=learning_rate, momentum=beta, nesterov=True), A, b, x0, num_iterations
    )
    (state,) = optimizer.state.values()
    return point + learning_rate * beta * state["momentum_buffer"]


@oracle("adagrad")
def adagrad(A, b, x0, learning_rate, epsilon, num_iterations):
    return descend(lambda p: torch.optim.Adagrad(p, lr=learning_rate, eps=epsilon), A, b, x0, num_iterations)[0]


@oracle("rmsprop")
def rmsprop(A, b, x0, learning_rate, rho, epsilon, num_iterations):
    make = lambda p: torch.optim.RMSprop(p, lr=learning_rate, alpha=rho, eps=epsilon)  # noqa: E731
    return descend(make, A, b, x0, num_iterations)[0]


@oracle("adam")
def adam(A, b, x0, learning_rate, beta1, beta2, epsilon, num_iterations):
    make = lambda p: torch.optim.Adam(p, lr=learning_rate, betas=(beta1, beta2), eps=epsilon)  # noqa: E731
    return descend(make, A, b, x0, num_iterations)[0]


@oracle("sgd")
def sgd(X, y, w0, learning_rate, order):
    X, y = tensors(X, y)
    (w,) = variables([float(value) for value in w0])
    optimizer = torch.optim.SGD([w], lr=learning_rate)
    for i in order:
        optimizer.zero_grad()
        ((X[i] @ w - y[i]) ** 2).backward()
        optimizer.step()
    return w


@oracle("adamw")
def adamw(x0, grads, learning_rate, beta1, beta2, epsilon, weight_decay):
    (x,) = variables(x0)
    optimizer = torch.optim.AdamW([x], learning_rate, (beta1, beta2), epsilon, weight_decay)
    path = []
    for gradient in tensors(*grads):
        x.grad = gradient
        optimizer.step()
        path.append(x.detach().clone())
    return path


@oracle("lr-warmup-cosine")
def lr_warmup_cosine(steps, max_lr, min_lr, warmup_steps, total_steps):
    """torch's LinearLR and CosineAnnealingLR, one after the other, and the floor after the end."""
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=max_lr)
    cosine = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, max(total_steps - warmup_steps, 1), eta_min=min_lr)
    decay = []
    for _ in range(warmup_steps, total_steps):
        decay.append(cosine.get_last_lr()[0])
        optimizer.step()
        cosine.step()
    ramp = torch.linspace(0, max_lr, warmup_steps + 1)[:-1].tolist()
    rates = ramp + decay
    return [rates[step] if step < total_steps else min_lr for step in steps]


@oracle("ema-weights")
def ema_weights(w0, weights, decay):
    """torch's lerp, with the decay of each step."""
    weights = tensors(*weights)

    def average(start, decays):
        for w, d in zip(weights, decays):
            start = torch.lerp(start, w, 1 - d)
        return start

    (start,) = tensors(w0)
    steps = range(1, len(weights) + 1)
    # The shares of all steps, added up, are 1 - d^T.
    total = sum((1 - decay) * decay**age for age in range(len(weights)))
    corrected = average(torch.zeros_like(start), [decay for _ in steps]) / total
    warm = average(start, [min(decay, (1 + t) / (10 + t)) for t in steps])
    return average(start, [decay for _ in steps]), corrected, warm


@oracle("gradient-accumulation")
def gradient_accumulation(X, y, w, b, micro_sizes, accum_steps, learning_rate):
    """Plain SGD on the merged batches, with autograd."""
    X, y = tensors(X, y)
    w, b = variables(w, b)
    optimizer = torch.optim.SGD([w, b], lr=learning_rate)
    merged = [sum(micro_sizes[i : i + accum_steps]) for i in range(0, len(micro_sizes), accum_steps)]
    losses = []
    for inputs, targets in zip(X.split(merged), y.split(merged)):
        optimizer.zero_grad()
        loss = torch.nn.functional.mse_loss(inputs @ w + b, targets)
        losses.append(loss.item())
        loss.backward()
        optimizer.step()
    return w, b, losses


@oracle("muon")
def muon(W, grads, learning_rate, momentum, ns_steps):
    """The polynomial on the singular values; the momentum is a mean, as in the authors' code."""
    W, grads = tensors(W, grads)
    mean = torch.zeros_like(W)
    for grad in grads:
        mean = torch.lerp(grad, mean, momentum)
        left, values, right = torch.linalg.svd(torch.lerp(grad, mean, momentum), full_matrices=False)
        values = values / (values.norm() + 1e-7)
        for _ in range(ns_steps):
            values = 3.4445 * values - 4.7750 * values**3 + 2.0315 * values**5
        update = left @ torch.diag(values) @ right
        W = W - learning_rate * max(1, W.shape[0] / W.shape[1]) ** 0.5 * update
    return W, update
