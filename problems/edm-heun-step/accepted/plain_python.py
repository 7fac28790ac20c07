x, mu, s, n = eval(input()), eval(input()), float(input()), int(input())
low, high, rho, i = float(input()), float(input()), float(input()), int(input())
a, b = high ** (1 / rho), low ** (1 / rho)
sigmas = [(a + k / (n - 1) * (b - a)) ** rho for k in range(n)] + [0.0]
now, then = sigmas[i : i + 2]
result = []
for value, mean in zip(x, mu):
    # (x - D(x)) / sigma without the division by sigma
    first = now * (value - mean) / (s * s + now * now)
    euler = value + (then - now) * first
    second = then * (euler - mean) / (s * s + then * then)
    result.append(round(value + (then - now) * (first + second) / 2 if i < n - 1 else euler, 4))
print(([round(sigma, 4) for sigma in sigmas], result))
