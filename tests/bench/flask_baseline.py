"""How such systems are usually written: Flask, a SQLAlchemy session per request, number by MAX+1.

`python flask_baseline.py DIR PORT` serves, ready when it has printed its line. SQLite in WAL with
synchronous=FULL, as ours, so that both keep the same promise.
"""

from __future__ import annotations

import json
import logging
import sqlite3
import sys
from pathlib import Path

from flask import Flask, request
from sqlalchemy import Engine, String, create_engine, event, func, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
from werkzeug.serving import WSGIRequestHandler, make_server


class Base(DeclarativeBase):
    pass


class Ticket(Base):
    __tablename__ = "ticket"
    id: Mapped[int] = mapped_column(primary_key=True)
    service: Mapped[str] = mapped_column(String(32), index=True)
    number: Mapped[int]
    status: Mapped[str] = mapped_column(String(16))


@event.listens_for(Engine, "connect")
def set_pragmas(connection: sqlite3.Connection, _: object) -> None:
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")


def make_app(engine: Engine) -> Flask:
    """The two commands of the load, each in a session of its own."""
    app = Flask(__name__)

    @app.post("/v1/commands/<name>")
    def command(name: str) -> dict[str, object]:
        body = request.get_json()
        with Session(engine) as session:
            if name == "issue_ticket":
                last = session.scalar(
                    select(func.max(Ticket.number)).where(Ticket.service == body["service"])
                )
                ticket = Ticket(service=body["service"], number=(last or 0) + 1, status="printing")
                session.add(ticket)
            else:
                ticket = session.scalars(select(Ticket).order_by(Ticket.id.desc()).limit(1)).one()
                ticket.status = "waiting" if ticket.status == "printing" else "printing"
            session.commit()
            return {"leg_id": ticket.id, "number": ticket.number}

    return app


def main(folder: Path, port: int) -> None:
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    WSGIRequestHandler.protocol_version = "HTTP/1.1"
    engine = create_engine(f"sqlite:///{folder / 'flask.db'}", connect_args={"timeout": 30})
    Base.metadata.create_all(engine)
    server = make_server("127.0.0.1", port, make_app(engine), threaded=True)
    sys.stdout.write(json.dumps({"ready": True, "url": f"http://127.0.0.1:{server.server_port}"}) + "\n")
    sys.stdout.flush()
    server.serve_forever()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
