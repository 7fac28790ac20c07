import math


def times(row, matrix):
    return [sum(a * line[d] for a, line in zip(row, matrix)) for d in range(len(matrix[0]))]


def diffusion_policy_loss(actions, noise, t, betas, obs, W, U, c, is_pad):
    H, D = len(actions[0]), len(W)
    squares, counts = [0.0] * H, [0] * H
    for chunk, eps, step, seen, padded in zip(actions, noise, t, obs, is_pad):
        alpha_bar = math.prod(1 - beta for beta in betas[:step])
        shift = [a + b for a, b in zip(times(seen, U), c[step - 1])]
        for h in range(H):
            if padded[h]:
                continue
            noised = [math.sqrt(alpha_bar) * a + math.sqrt(1 - alpha_bar) * e for a, e in zip(chunk[h], eps[h])]
            squares[h] += sum((p + s - e) ** 2 for p, s, e in zip(times(noised, W), shift, eps[h]))
            counts[h] += 1
    per_step = [total / (D * count) if count else 0.0 for total, count in zip(squares, counts)]
    return sum(squares) / (D * sum(counts)), per_step


if __name__ == "__main__":
    print(diffusion_policy_loss(*(eval(input()) for _ in range(9))))
