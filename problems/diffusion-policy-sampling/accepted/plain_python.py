from math import sqrt


def dot(u, v):
    return sum(p * q for p, q in zip(u, v))


def diffusion_policy_sampling(obs, a, betas, W, Wg, Wb, zs):
    gamma = [1 + dot(row, obs) for row in Wg]
    delta = [dot(row, obs) for row in Wb]
    for k in range(len(betas)):
        t = len(betas) - k
        beta, alpha_bar = betas[t - 1], 1.0
        for b in betas[:t]:
            alpha_bar *= 1 - b
        new = []
        for p, row in enumerate(a):
            eps = [g * dot(row, w) + d for g, w, d in zip(gamma, W, delta)]
            mean = [(x - beta / sqrt(1 - alpha_bar) * e) / sqrt(1 - beta) for x, e in zip(row, eps)]
            new.append([m + sqrt(beta) * z for m, z in zip(mean, zs[k][p])] if t > 1 else mean)
        a = new
    return [[round(min(max(x, -1.0), 1.0), 4) for x in row] for row in a]


if __name__ == "__main__":
    print(diffusion_policy_sampling(*[eval(input()) for _ in range(7)]))
