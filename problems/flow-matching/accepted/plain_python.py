def flow(noise, action, times, W, u, n):
    D = len(u)

    def v(x, t):
        return [sum(x[i] * W[i][j] for i in range(D)) + t * u[j] for j in range(D)]

    errors, samples = [], []
    for e, a, t in zip(noise, action, times):
        x_t = [p + t * (q - p) for p, q in zip(e, a)]
        errors += [(model - (q - p)) ** 2 for model, p, q in zip(v(x_t, t), e, a)]
        x = list(e)
        for k in range(n):
            x = [c + s / n for c, s in zip(x, v(x, k / n))]
        samples.append(x)
    return sum(errors) / len(errors), samples


if __name__ == "__main__":
    print(flow(*(eval(input()) for _ in range(5)), int(input())))
