"""``frise openapi``: the contract of the API, as served."""

from pathlib import Path

import click


@click.command("openapi")
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="A file instead of standard output.")
def command(output: Path | None) -> None:
    """Write the OpenAPI document of the API as YAML."""
    from api import Config, create_app
    from api.spec import as_yaml

    document = as_yaml(create_app(Config(database_url="sqlite://")))
    if output is None:
        click.echo(document, nl=False)
    else:
        output.write_text(document, encoding="utf-8")
