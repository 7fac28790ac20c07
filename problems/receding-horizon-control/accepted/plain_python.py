def receding_horizon_control(observed, executed, length, plans):
    actions = []
    for time in range(length):
        plan, step = divmod(time, executed)
        actions.append(plans[plan][observed - 1 + step])
    return actions


if __name__ == "__main__":
    print(receding_horizon_control(int(input()), int(input()), int(input()), eval(input())))
