def classifier_free_guidance(eps_uncond, eps_cond, scale):
    return [round(u + scale * (c - u), 4) for u, c in zip(eps_uncond, eps_cond)]


if __name__ == "__main__":
    print(classifier_free_guidance(eval(input()), eval(input()), float(input())))
