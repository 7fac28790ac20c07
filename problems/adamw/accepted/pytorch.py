import torch


def adamw(x0, grads, learning_rate, beta1, beta2, epsilon, weight_decay):
    x = torch.nn.Parameter(x0.clone())
    optimizer = torch.optim.AdamW(
        [x], lr=learning_rate, betas=(beta1, beta2), eps=epsilon, weight_decay=weight_decay
    )
    path = []
    for gradient in grads:
        x.grad = gradient
        optimizer.step()
        path.append(x.tolist())
    return path


if __name__ == "__main__":
    x0, grads = (torch.tensor(eval(input()), dtype=torch.float64) for _ in range(2))
    print(adamw(x0, grads, *(float(input()) for _ in range(5))))
